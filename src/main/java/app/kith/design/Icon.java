package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Locale;

/// A line drawing of the Lucide set, in the colour of the text around it. It is decoration: whatever
/// it says is also said in words. In a grid, write `<kith-icon name="mail" size="16"></kith-icon>`.
@Tag("kith-icon")
@JsModule("./components/kith-icon.ts")
@NpmPackage(value = "lucide", version = "1.65.0")
public class Icon extends Component implements HasStyle {

    /// The drawings in use. Each must also be imported in `kith-icon.ts`.
    public enum Name {
        ALARM_CLOCK,
        ARROW_DOWN_RIGHT,
        ARROW_LEFT,
        ARROW_RIGHT,
        ARROW_UP_RIGHT,
        AT_SIGN,
        BABY,
        BELL,
        BOOK_OPEN,
        BOOKMARK,
        BOOKMARK_PLUS,
        BRIEFCASE,
        CAKE,
        CALENDAR,
        CALENDAR_DAYS,
        CAMERA,
        CHART_SPLINE,
        CHECK,
        CHECK_CHECK,
        CHEVRON_DOWN,
        CHEVRON_LEFT,
        CHEVRON_RIGHT,
        CIRCLE_CHECK,
        CIRCLE_DASHED,
        CIRCLE_QUESTION_MARK,
        CLOCK,
        COFFEE,
        COMMAND,
        COPY,
        CORNER_DOWN_LEFT,
        CORNER_DOWN_RIGHT,
        DOWNLOAD,
        ELLIPSIS,
        EXTERNAL_LINK,
        EYE,
        EYE_OFF,
        FILE_CHECK,
        FILE_SPREADSHEET,
        FLAME,
        FORWARD,
        GIFT,
        GIT_MERGE,
        HAND_HEART,
        HANDSHAKE,
        HASH,
        HEART_HANDSHAKE,
        HOURGLASS,
        HOUSE,
        IMPORT,
        INFO,
        KEY_ROUND,
        KEYBOARD,
        LAYERS,
        LIGHTBULB,
        LINK,
        LIST_FILTER,
        LIST_TODO,
        LOCK,
        LOG_OUT,
        MAIL,
        MAP_PIN,
        MEGAPHONE,
        MENU,
        MERGE,
        MESSAGE_CIRCLE,
        MESSAGE_CIRCLE_HEART,
        MESSAGE_CIRCLE_REPLY,
        MESSAGE_SQUARE_QUOTE,
        MESSAGE_SQUARE_TEXT,
        MESSAGES_SQUARE,
        MINUS,
        MONITOR,
        MOON,
        MOON_STAR,
        NOTEBOOK_PEN,
        ORBIT,
        PAUSE,
        PALETTE,
        PEN_LINE,
        PHONE,
        PHONE_MISSED,
        PLUS,
        QUOTE,
        RADAR,
        REPEAT_2,
        REPLY,
        ROTATE_CCW,
        RSS,
        SEARCH,
        SEND,
        SERVER,
        SETTINGS,
        SHARE_2,
        SHIELD_CHECK,
        SLIDERS_HORIZONTAL,
        SPARKLES,
        SPROUT,
        STAR,
        SUN,
        TABLE_2,
        TAG,
        TAGS,
        THUMBS_UP,
        TIMER,
        TRASH,
        TRENDING_DOWN,
        TRENDING_UP,
        TRIANGLE_ALERT,
        UNDO_2,
        UPLOAD,
        USER_ROUND,
        USER_ROUND_PLUS,
        USERS_ROUND,
        UTENSILS,
        VIDEO,
        WAYPOINTS,
        X;

        /// The name Lucide gives it: `users-round`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// An icon 16 pixels wide, the size beside text.
    public Icon(Name name) {
        this(name, 16);
    }

    /// @param size width in pixels: 14, 16, 18 or 20
    public Icon(Name name, int size) {
        this(name.id(), size);
    }

    /// For names that come from annotations. An unknown name draws a dashed circle.
    public Icon(String name, int size) {
        getElement().setAttribute("name", name);
        getElement().setAttribute("size", String.valueOf(size));
    }
}
