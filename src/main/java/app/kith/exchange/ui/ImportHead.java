package app.kith.exchange.ui;

import app.kith.design.PageTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/// The head of every step: its question, a sentence below it, and the steps.
class ImportHead extends Header {
    private final PageTitle question = new PageTitle("Import");
    private final Paragraph remark = new Paragraph();
    private final ImportSteps steps = new ImportSteps();

    ImportHead() {
        addClassNames("kith-page__head", "kith-import-head");
        remark.addClassName("kith-muted");
        add(new Div(question, remark), steps);
    }

    /// Shows a step; a screen reader is led to its question.
    void ask(ImportStep step, String asked, String said) {
        question.setTitle(asked);
        say(said);
        steps.show(step);
        question.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
    }

    void say(String said) {
        remark.setText(said);
        remark.setVisible(!said.isEmpty());
    }
}
