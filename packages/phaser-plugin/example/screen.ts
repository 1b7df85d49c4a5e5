import type { JournalEntry, Progress, WorldView } from '@hinterland/phaser-plugin';
import * as Phaser from 'phaser';

const FONT = 'Georgia, "Times New Roman", serif';
const PAPER = 0x1b2430;
const EDGE = 0xd8b877;
const LIGHT = '#fdf6e3';
const GOLD = '#ffdf9a';
const STAGE_WORDS: Readonly<Record<string, string>> = {
  elevation: 'Raising the land',
  erosion: 'Carving valleys',
  drainage: 'Letting the rain run off',
  climate: 'Blowing the winds',
  rivers: 'Filling rivers and lakes',
  biomes: 'Growing woods and grass',
  regions: 'Naming the lands',
  cultures: 'Inventing languages',
  settlements: 'Founding towns',
  roads: 'Laying roads',
  history: 'Remembering the past',
  characters: 'Bringing people',
  quests: 'Tying fates',
  reading: 'Reading the world',
  map: 'Surveying the map',
  tiles: 'Painting the ground',
  sprites: 'Planting trees',
};

/** What lies over the world: loading screen, dialogue, journal, notes and the small map. */
export class Screen extends Phaser.Scene {
  private loading: Phaser.GameObjects.Container | undefined;
  private bar!: Phaser.GameObjects.Rectangle;
  private stage!: Phaser.GameObjects.Text;
  private panel: Phaser.GameObjects.Container | undefined;
  private pages: string[] = [];
  private title = '';
  private question: { readonly text: string; readonly yes: () => void } | undefined;
  private hintText!: Phaser.GameObjects.Text;
  private noteText!: Phaser.GameObjects.Text;
  private placeText!: Phaser.GameObjects.Text;
  private map: { readonly box: Phaser.GameObjects.Container; readonly dot: Phaser.GameObjects.Arc; readonly scale: number } | undefined;
  private view: WorldView | undefined;
  /** Where on the map the hero is, cells. */
  private at = { x: 0, y: 0 };

  create(): void {
    const line = (size: number, colour: string): Phaser.GameObjects.Text =>
      this.add
        .text(0, 0, '', { fontFamily: FONT, fontSize: `${size}px`, color: colour, stroke: '#10161d', strokeThickness: 5, align: 'center' })
        .setOrigin(0.5);
    this.hintText = line(18, LIGHT);
    this.noteText = line(20, GOLD).setAlpha(0);
    this.placeText = line(26, LIGHT);
    this.scale.on('resize', this.layout, this);
    this.events.once('shutdown', () => this.scale.off('resize', this.layout, this));
    this.layout();
  }

  /** True while the hero stands still for a dialogue or the journal. */
  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  begin(seed: string): void {
    const { width, height } = this.scale;
    const title = this.add.text(0, -70, 'Hinterland', { fontFamily: FONT, fontSize: '52px', color: LIGHT }).setOrigin(0.5);
    const word = this.add.text(0, -22, seed, { fontFamily: FONT, fontSize: '20px', fontStyle: 'italic', color: GOLD }).setOrigin(0.5);
    const track = this.add.rectangle(0, 26, 364, 12, 0x2c3947).setStrokeStyle(1, EDGE, 0.6);
    this.bar = this.add.rectangle(-180, 26, 0, 8, EDGE).setOrigin(0, 0.5);
    this.stage = this.add.text(0, 58, 'Unrolling the map', { fontFamily: FONT, fontSize: '18px', color: LIGHT }).setOrigin(0.5);
    this.loading = this.add.container(width / 2, height / 2, [title, word, track, this.bar, this.stage]);
  }

  progress({ stage, done, of }: Progress): void {
    if (!this.loading) return;
    this.bar.width = (360 * done) / of;
    this.stage.setText(`${STAGE_WORDS[stage] ?? stage} …`);
  }

  ready(view: WorldView): void {
    this.view = view;
    this.loading?.destroy();
    this.loading = undefined;
    this.placeText.setText(view.world.name);
    this.tweens.add({ targets: this.placeText, alpha: { from: 1, to: 0 }, delay: 2600, duration: 1200 });
    this.note('Arrow keys: walk   Space: talk, enter, act   G: go in   F: search   J: journal   M: map');
    this.toggleMap();
  }

  /** Where the hero is, and what the action key would do; inside a place the dot on the map stays where they went in. */
  follow(x: number, y: number, hint: string, inside: boolean): void {
    this.hintText.setText(this.isOpen ? '' : hint).setWordWrapWidth(this.scale.width - 32);
    if (inside) return;
    this.at = { x: x / 16, y: y / 16 };
    this.map?.dot.setPosition(this.at.x * this.map.scale, this.at.y * this.map.scale);
  }

  note(text: string): void {
    this.noteText
      .setText(text)
      .setAlpha(1)
      .setWordWrapWidth(this.scale.width - 48);
    this.tweens.killTweensOf(this.noteText);
    this.tweens.add({ targets: this.noteText, alpha: 0, delay: 4200, duration: 900 });
  }

  say(title: string, pages: readonly string[]): void {
    this.question = undefined;
    this.pages = [...pages];
    this.title = title;
    this.advance();
  }

  ask(title: string, pages: readonly string[], question: string, yes: () => void): void {
    this.pages = [...pages];
    this.title = title;
    this.question = { text: question, yes };
    this.next();
  }

  /** The action key: the next page, or yes to what is asked. */
  advance(): void {
    if (this.pages.length === 0 && this.question && this.panel) this.question.yes();
    this.next();
  }

  /** Leaves a dialogue; a question is answered with no. */
  close(): void {
    this.panel?.destroy();
    this.panel = undefined;
    this.pages = [];
    this.question = undefined;
  }

  private next(): void {
    const page = this.pages.shift();
    const question = this.pages.length === 0 ? this.question : undefined;
    if (page === undefined) {
      this.close();
      return;
    }
    const { width, height } = this.scale;
    const w = Math.min(720, width - 32);
    const foot = question ? `${question.text}   Space: yes   Esc: no` : 'Space: go on';
    this.open((width - w) / 2, height - 24, w, this.title, page, foot, true);
  }

  toggleJournal(entries: readonly JournalEntry[]): void {
    if (this.panel) {
      this.close();
      return;
    }
    const { width } = this.scale;
    const w = Math.min(640, width - 32);
    const text = entries
      .map(({ quest, state, ending, steps }) => {
        const lines = steps.filter((step) => step.done || step.next).map((step) => `   ${step.done ? '✓' : '➤'} ${step.text}`);
        return [`${quest.name}${state === 'active' ? '' : ` (${ending})`}`, ...(state === 'active' ? lines : [])].join('\n');
      })
      .join('\n\n');
    this.pages = [];
    this.open(
      (width - w) / 2,
      48,
      w,
      'Journal',
      text || 'No quests yet. People with a golden mark over their heads have something to ask.',
      'J: close',
      false,
    );
  }

  toggleMap(): void {
    if (this.map) {
      this.map.box.destroy();
      this.map = undefined;
      return;
    }
    const { view } = this;
    if (!view) return;
    const side = Math.min(176, this.scale.width * 0.3);
    const { width, height } = view.world.rect;
    const scale = side / Math.max(width, height);
    const frame = this.add
      .rectangle(-4, -4, width * scale + 8, height * scale + 8, PAPER, 0.9)
      .setOrigin(0)
      .setStrokeStyle(2, EDGE);
    const picture = this.add.image(0, 0, view.overviewTexture).setOrigin(0).setScale(scale);
    const dot = this.add.circle(this.at.x * scale, this.at.y * scale, 4, 0xff5a3c).setStrokeStyle(2, 0xffffff);
    const box = this.add.container(this.scale.width - width * scale - 16, 16, [frame, picture, dot]);
    this.map = { box, dot, scale };
  }

  /** A dark panel with a light text; it grows up from `y` where it stands at the bottom, else down from it. */
  private open(x: number, y: number, width: number, title: string, text: string, foot: string, bottom: boolean): void {
    this.panel?.destroy();
    this.tweens.killTweensOf(this.noteText);
    this.noteText.setAlpha(0);
    const style = { fontFamily: FONT, wordWrap: { width: width - 48 } };
    const head = this.add.text(24, 18, title, { ...style, fontSize: '20px', fontStyle: 'bold', color: GOLD });
    const body = this.add.text(24, 26 + head.height, text, { ...style, fontSize: '19px', color: LIGHT, lineSpacing: 6 });
    const last = this.add
      .text(width - 24, body.y + body.height + 16, foot, { fontFamily: FONT, fontSize: '16px', color: GOLD })
      .setOrigin(1, 0);
    const height = last.y + last.height + 16;
    const paper = this.add.rectangle(0, 0, width, height, PAPER, 0.96).setOrigin(0).setStrokeStyle(3, EDGE);
    this.panel = this.add.container(Math.round(x), Math.round(bottom ? y - height : y), [paper, head, body, last]);
  }

  private layout(): void {
    const { width, height } = this.scale;
    this.hintText.setPosition(width / 2, height - 40);
    this.noteText.setPosition(width / 2, 40);
    this.placeText.setPosition(width / 2, height * 0.3);
    this.loading?.setPosition(width / 2, height / 2);
    if (this.map && this.view) this.map.box.x = width - this.view.world.rect.width * this.map.scale - 16;
  }
}
