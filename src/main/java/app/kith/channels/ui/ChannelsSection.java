package app.kith.channels.ui;

import app.kith.accounts.spi.SettingsSection;
import app.kith.channels.Channels;
import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;

/// The channels that the workspace added to those Kith knows.
@Component
class ChannelsSection implements SettingsSection {
    private final Channels channels;

    ChannelsSection(Channels channels) {
        this.channels = channels;
    }

    @Override
    public String title() {
        return "Your channels";
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Div create() {
        return new ChannelList(channels);
    }
}
