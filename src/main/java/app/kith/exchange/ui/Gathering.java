package app.kith.exchange.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Random;

/// People gathering on quiet circles around you as an import goes on; only to look at.
class Gathering extends Div {
    private static final int DOTS = 150;
    private static final double MIDDLE = 180;

    Gathering() {
        addClassName("kith-gathering");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", drawing());
        show(0);
    }

    /// @param share how much of it is in, 0 to 1
    void show(double share) {
        getStyle().set("--share", String.format(Locale.ROOT, "%.3f", share));
    }

    private static String drawing() {
        var svg = new StringBuilder("<svg viewBox=\"0 0 360 360\">"
                + "<circle class=\"wider\" cx=\"180\" cy=\"180\" r=\"176\"/>"
                + "<circle cx=\"180\" cy=\"180\" r=\"134\"/><circle cx=\"180\" cy=\"180\" r=\"95\"/>"
                + "<circle class=\"inner\" cx=\"180\" cy=\"180\" r=\"53\"/>"
                + "<circle class=\"you\" cx=\"180\" cy=\"180\" r=\"17\"/>");
        var chance = new Random(9); // always the same picture
        for (int dot = 0; dot < DOTS; dot++) {
            var angle = chance.nextDouble() * 2 * Math.PI;
            var far = dot % 5 == 0 ? 102 + chance.nextDouble() * 26 : 140 + chance.nextDouble() * 32;
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"dot\" style=\"--n:%.3f\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>",
                    (double) dot / DOTS,
                    MIDDLE + far * Math.cos(angle),
                    MIDDLE + far * Math.sin(angle)));
        }
        return svg.append("</svg>").toString();
    }
}
