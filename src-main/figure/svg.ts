/** SVG as text: elements, attributes, escaping. Everything that a picture writes passes through here. */

export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; `null` attributes are left out, numbers are rounded to hundredths of a pixel. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const head = Object.entries(attributes).reduce(
    (text, [key, value]) => (value === null ? text : `${text} ${key}="${attributeText(value)}"`),
    `<${name}`,
  );
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`;
}

/** A group, one child a line: committed drawings are read in diffs. Empty groups are nothing. */
export function group(attributes: Attributes, children: readonly string[]): string {
  const present = children.filter((child) => child !== '');
  return present.length === 0 ? '' : element('g', attributes, ['\n', present.join('\n'), '\n']);
}

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A number as SVG writes it. A picture with NaN in it would be drawn wrong in silence, so it is an error here. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A coordinate of the picture is ${value}.`);
  return String(Math.round(value * 100) / 100);
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? coordinate(value) : escapeText(value);
}
