package app.kith.channels;

import java.util.Map;

/// Where handles on the workspace's own channels are kept; a bean of the module that keeps them.
public interface ChannelUse {

    /// How many handles there are on each channel, by [OwnChannel#key]; channels without any are left out.
    Map<String, Long> handles();

    /// A channel is called differently from now on, and so are its handles.
    void renamed(String from, String to);
}
