/** How a face moves. Data only: lengths in units of a portrait 64 wide. */
export interface Expression {
  /** How far the inner and the outer end of the brows rise. */
  readonly browInner: number;
  readonly browOuter: number;
  /** Openness of the eyes, 1 at rest. */
  readonly lids: number;
  /** How far the lower lid rises. */
  readonly squint: number;
  /** Corners of the mouth up (positive) or down. */
  readonly curve: number;
  /** Open by so much. */
  readonly open: number;
  /** Wider or narrower, 1 at rest. */
  readonly width: number;
  readonly teeth: boolean;
  /** Where the eyes look, downwards. */
  readonly gaze: number;
  /** Warmth of the cheeks. */
  readonly flush: number;
}

export const EXPRESSION_NAMES = ['calm', 'happy', 'angry', 'sad', 'surprised', 'afraid', 'sly', 'weary'] as const;
export type ExpressionName = (typeof EXPRESSION_NAMES)[number];

export const EXPRESSIONS: Readonly<Record<ExpressionName, Expression>> = {
  calm: { browInner: 0, browOuter: 0, lids: 1, squint: 0, curve: 1, open: 0, width: 1, teeth: false, gaze: 0, flush: 0 },
  happy: { browInner: 0.5, browOuter: 0.7, lids: 0.85, squint: 0.75, curve: 2.4, open: 1.9, width: 1.22, teeth: true, gaze: 0, flush: 1 },
  angry: {
    browInner: -1.7,
    browOuter: 0.9,
    lids: 0.85,
    squint: 0.4,
    curve: -1.1,
    open: 0.9,
    width: 0.98,
    teeth: true,
    gaze: 0,
    flush: 0.7,
  },
  sad: { browInner: 1.5, browOuter: -0.9, lids: 0.72, squint: 0, curve: -1.7, open: 0, width: 0.85, teeth: false, gaze: 0.6, flush: 0 },
  surprised: { browInner: 2, browOuter: 1.8, lids: 1.4, squint: -0.4, curve: 0, open: 3, width: 0.62, teeth: false, gaze: 0, flush: 0 },
  afraid: { browInner: 2.1, browOuter: 0, lids: 1.35, squint: 0, curve: -0.8, open: 1.5, width: 1.02, teeth: true, gaze: 0, flush: -1 },
  sly: { browInner: -0.7, browOuter: 1, lids: 0.7, squint: 0.5, curve: 1.2, open: 0, width: 0.95, teeth: false, gaze: 0, flush: 0 },
  weary: { browInner: 0.6, browOuter: -0.5, lids: 0.6, squint: 0.1, curve: -0.8, open: 0, width: 0.92, teeth: false, gaze: 0.5, flush: 0 },
};
