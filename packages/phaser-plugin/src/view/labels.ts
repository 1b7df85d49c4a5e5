import * as Phaser from 'phaser';

/** Names that show up when somebody comes near: made when first needed, kept at one size on screen whatever the zoom. */
export class Labels {
  private readonly scene: Phaser.Scene;
  private readonly shown = new Map<string, Phaser.GameObjects.Text>();

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  /** Shows exactly these labels, each with its lower middle at a point. */
  show(
    wanted: readonly { readonly key: string; readonly text: string; readonly x: number; readonly y: number; readonly great: boolean }[],
    zoom: number,
  ): void {
    const keep = new Set(wanted.map(({ key }) => key));
    for (const [key, label] of this.shown) {
      if (keep.has(key)) continue;
      label.destroy();
      this.shown.delete(key);
    }
    for (const { key, text, x, y, great } of wanted) {
      let label = this.shown.get(key);
      if (!label) {
        label = this.scene.add
          .text(x, y, text, {
            fontFamily: 'Georgia, "Times New Roman", serif',
            fontSize: great ? '20px' : '14px',
            fontStyle: great ? 'bold' : 'normal',
            color: '#fff8e6',
            stroke: '#241a12',
            strokeThickness: great ? 5 : 4,
          })
          .setOrigin(0.5, 1)
          .setDepth(1e7);
        label.texture.setFilter(Phaser.Textures.FilterMode.LINEAR);
        this.shown.set(key, label);
      }
      label.setPosition(x, y).setScale(1 / zoom);
    }
  }

  destroy(): void {
    for (const label of this.shown.values()) label.destroy();
    this.shown.clear();
  }
}
