import {
  type ComponentChildren,
  Fragment,
  type FunctionComponent,
  isValidElement,
  type VNode,
} from 'preact';

/** What a browser would be given, written as markup with every text escaped. Components without hooks. */
export function vnodeMarkup(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(vnodeMarkup).join('');
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (!isValidElement(node)) return escapeText(String(node));
  const { children, ...attributes } = node.props as Record<string, unknown> & {
    children?: ComponentChildren;
  };
  const inside = vnodeMarkup(children);
  if (node.type === Fragment) return inside;
  if (typeof node.type !== 'string') return vnodeMarkup(drawComponent(node));
  const data = Object.entries(attributes).filter(([, value]) => typeof value !== 'function');
  const written = data.map(([name, value]) => ` ${name}="${attributeText(value)}"`);
  return `<${node.type}${written.join('')}>${inside}</${node.type}>`;
}

function drawComponent({ type, props }: VNode): ComponentChildren {
  return (type as FunctionComponent)(props);
}

function attributeText(value: unknown): string {
  return escapeText(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
