import type { Character } from '@hinterland/core';
import type { JSX } from 'react';

/** A head and shoulders drawn from the words of a person's appearance. */
export function Portrait({ person }: { readonly person: Character }): JSX.Element {
  const { build, skin, hair, hairStyle, eyes, clothing } = person.appearance;
  const breadth = { slight: 0.84, lean: 0.92, sturdy: 1.06, broad: 1.2 }[build];
  return (
    <svg className="portrait" viewBox="0 0 48 48" aria-hidden="true">
      <path
        d={`M${24 - 17 * breadth} 48c0-10 ${7 * breadth}-15 ${17 * breadth}-15s${17 * breadth} 5 ${17 * breadth} 15Z`}
        fill={paint(clothing)}
      />
      <path d="M19 30h10v6c-2 3-8 3-10 0Z" fill={paint(skin)} style={{ filter: 'brightness(0.88)' }} />
      {HAIR_BEHIND[hairStyle] ? <path d={HAIR_BEHIND[hairStyle]} fill={paint(hair)} /> : null}
      <ellipse cx="24" cy="22" rx={8.6 * (0.7 + 0.3 * breadth)} ry="10.5" fill={paint(skin)} />
      {HAIR_BEFORE[hairStyle] ? <path d={HAIR_BEFORE[hairStyle]} fill={paint(hair)} /> : null}
      <circle cx="20.700" cy="22.500" r="1.150" fill={paint(eyes)} />
      <circle cx="27.300" cy="22.500" r="1.150" fill={paint(eyes)} />
      <path d="M21 28q3 1.600 6 0" fill="none" stroke="#0006" strokeWidth="1" strokeLinecap="round" />
    </svg>
  );
}

type HairStyle = Character['appearance']['hairStyle'];
const HAIR_BEHIND: Readonly<Partial<Record<HairStyle, string>>> = {
  long: 'M13 22c0-9 5-13 11-13s11 4 11 13c0 6 1 11 2 14H11c1-3 2-8 2-14Z',
  braided: 'M14 22c0-8 4-12 10-12s10 4 10 12l2 8 1 9-3 1-2-9H16l-2 9-3-1 1-9Z',
  curly: 'M11 20a6 6 0 0 1 5-9 9 9 0 0 1 16 0 6 6 0 0 1 5 9 6 6 0 0 1-2 9H13a6 6 0 0 1-2-9Z',
};
const HAIR_BEFORE: Readonly<Partial<Record<HairStyle, string>>> = {
  cropped: 'M15.500 18c0-6 4-8.500 8.500-8.500s8.500 2.500 8.500 8.500c-3-3.500-5-4-8.500-4s-5.500.5-8.500 4Z',
  short: 'M14.500 21c-1-9 4-12.500 9.500-12.500S34.500 12 33.500 21c-1-4-3-6-5-7-3 2-8 2-10 1-2 1-3 3-4 6Z',
  long: 'M15 21c0-8 3-11.500 9-11.500S33 13 33 21c-1-4-3-6-6-7-3 3-8 4-12 7Z',
  braided: 'M15 20c0-7 3-10.500 9-10.500S33 13 33 20c-2-4-5-6-9-6s-7 2-9 6Z',
  curly: 'M14 20c1-8 5-11 10-11s9 3 10 11c-2-3-4-2-5-5-2 2-4 0-5 0s-3 2-5 0c-1 3-3 2-5 5Z',
};

/** Words that name colours in the engine's content, as colours; anything else that CSS knows is taken as it is. */
function paint(colour: string): string {
  return CSS.supports('color', colour) ? colour : '#8a7a6a';
}
