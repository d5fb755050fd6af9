package app.kith.accounts.ui;

import app.kith.accounts.NewAccount;
import app.kith.accounts.Users;
import app.kith.accounts.spi.OtherBeginning;
import app.kith.design.Brand;
import app.kith.design.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The front door: sign-up for the first visitor, sign-in for everybody known. Another beginning comes as a
/// bean, so what it may use is named here.
@Route(value = WelcomeView.PATH, autoLayout = false)
@PageTitle("Welcome")
@AnonymousAllowed
@StyleSheet("kith-accounts.css")
@Uses(ProgressBar.class)
@Uses(RadioButtonGroup.class)
@Uses(Upload.class)
class WelcomeView extends Main implements BeforeEnterObserver {
    static final String PATH = "welcome";

    private final Users users;
    private final SignInSession session;
    private final AuthenticationContext authentication;
    private final List<OtherBeginning> others;
    private final Div forms = new Div();

    WelcomeView(Users users, SignInSession session, AuthenticationContext authentication, List<OtherBeginning> others) {
        this.others = others;
        this.users = users;
        this.session = session;
        this.authentication = authentication;
        addClassName("kith-welcome");
        var heading = new H1(new Span("Know your people."), new Span("Tend them personally."));
        var introduction = new Paragraph("Not a lead list. The few hundred people who matter to you, and a gentle nudge"
                + " when one of them has gone quiet.");
        introduction.addClassName("kith-welcome__lede");
        var middle = new Div(heading, introduction, forms);
        middle.addClassName("kith-welcome__body");
        var side = new Section(new Brand(34), middle, promises());
        side.addClassName("kith-welcome__form");
        add(side, new CirclesPicture());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
        } else if (users.anyone()) {
            showSignIn(RefusedSignIn.Told.from(VaadinSession.getCurrent().getSession()));
        } else {
            others.stream()
                    .filter(OtherBeginning::isUnderWay)
                    .findFirst()
                    .ifPresentOrElse(this::showOther, this::showSignUp);
        }
    }

    private void showSignIn(Optional<RefusedSignIn.Told> refused) {
        forms.removeAll();
        forms.add(new SignInForm(refused));
        if (users.signUpAllowed()) {
            forms.add(otherwise("New here?", "Make an account", this::showSignUp));
        }
    }

    private void showSignUp() {
        forms.removeAll();
        forms.add(new SignUpForm(WelcomeView::surroundings, this::begin));
        if (users.anyone()) {
            forms.add(otherwise("Already here?", "Sign in", () -> showSignIn(Optional.empty())));
            return;
        }
        others.forEach(other -> forms.add(otherwise(other.question(), other.label(), () -> showOther(other))));
    }

    private void showOther(OtherBeginning other) {
        forms.removeAll();
        var instead = otherwise("New to Kith?", "Make an account", this::showSignUp);
        instead.setVisible(!other.isUnderWay());
        forms.add(other.create(hasNoWayBack -> instead.setVisible(!hasNoWayBack)), instead);
    }

    private void begin(NewAccount account) {
        session.begin(users.signUp(account));
        UI.getCurrent().getPage().setLocation(".");
    }

    private static SignUpForm.Surroundings surroundings() {
        var ui = UI.getCurrent();
        var country = VaadinRequest.getCurrent().getLocale().getCountry();
        return new SignUpForm.Surroundings(
                zone(ui.getPage().getExtendedClientDetails().getTimeZoneId()),
                country.matches("[A-Z]{2}") ? country : "");
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id == null ? "" : id);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static Component otherwise(String question, String answer, Runnable then) {
        var button = new Button(answer, click -> then.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(new Span(question), button);
        line.addClassName("kith-welcome__otherwise");
        return line;
    }

    private static Component promises() {
        var list = new UnorderedList(
                promise(Icon.Name.SERVER, "Runs on your own server, open source"),
                promise(Icon.Name.EYE_OFF, "Nobody you add is ever told or contacted"),
                promise(Icon.Name.DOWNLOAD, "Take everything with you, any time"));
        list.addClassName("kith-welcome__promises");
        return list;
    }

    private static ListItem promise(Icon.Name icon, String words) {
        return new ListItem(new Icon(icon, 16), new Span(words));
    }
}
