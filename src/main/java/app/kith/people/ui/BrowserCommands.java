package app.kith.people.ui;

import app.kith.design.spi.FindCommand;
import com.vaadin.flow.component.UI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be done from anywhere by the browser alone.
@Configuration(proxyBeanMethods = false)
class BrowserCommands {

    private record InBrowser(String label, String otherWords, String icon, String script) implements FindCommand {
        @Override
        public void run() {
            UI.getCurrentOrThrow().getPage().executeJs(script);
        }
    }

    @Bean
    FindCommand logAnything() {
        return new InBrowser(
                "Log something",
                "quick note interaction coffee call",
                "notebook-pen",
                "window.dispatchEvent(new CustomEvent('kith-open-quick-log'))");
    }

    @Bean
    FindCommand turnLook() {
        return new InBrowser("Switch between light and dark", "look theme toggle mode color colour", "moon", """
                const dark = matchMedia('(prefers-color-scheme: dark)').matches;
                const now = window.kith.colorScheme.get();
                window.kith.colorScheme.set((now === 'system' ? dark : now === 'dark') ? 'light' : 'dark');
                """);
    }

    @Bean
    FindCommand showKeys() {
        return new InBrowser(
                "Show all keys", "keyboard shortcuts help", "keyboard", "document.querySelector('kith-keys')?.show()");
    }
}
