// Everything a page may use as a plain tag, for instance in the rows of a grid.
import './color-scheme';
import './focus-keeper';
import './late-overlays';
import './components/kith-circle-glyph';
import './components/kith-connection';
import './components/kith-find';
import './components/kith-icon';
import './components/kith-interaction-strip';
import './components/kith-keys';
import './components/kith-month';
import './components/kith-network';
import './components/kith-photo-drop';
import './components/kith-quick-log';
import './components/kith-score-number';
import './components/kith-trend-line';
import './components/kith-warmth-ring';
import './components/kith-week-beads';
