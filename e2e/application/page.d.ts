// What a test hands to `evaluate` runs in the page.
/// <reference lib="dom" />
