// The parts of ECharts that a drawn picture needs. Loaded only by the page that shows one.
import { CustomChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([CustomChart, CanvasRenderer, SVGRenderer]);

export { init };
export type { EChartsType } from 'echarts/core';
