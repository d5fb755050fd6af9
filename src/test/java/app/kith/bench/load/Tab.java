package app.kith.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A browser's tab, as far as the server can tell: it has a session of its own, signs in with the form, and
/// sends what a browser sends when somebody goes to a page or scrolls. It draws nothing.
final class Tab {
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PROOF = Pattern.compile("\"value\":\"([A-Za-z0-9_-]{80,})\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CLIENT = Pattern.compile("\"clientId\":(\\d+)");
    private static final Pattern GRID =
            Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-grid\"");

    private final HttpClient http;
    private final String home;
    private String cookie = "";
    private String key = "";
    private int ui;
    private int sync;
    private int client;
    private int grid;

    Tab(HttpClient http, String home) {
        this.http = http;
        this.home = home;
    }

    void signIn(String email, String password) throws IOException, InterruptedException {
        get("/welcome");
        start("welcome");
        var proof = found(PROOF, navigate("welcome", ""));
        var form = "email=%s&password=%s&_csrf=%s".formatted(encoded(email), encoded(password), encoded(proof));
        var answer = send(HttpRequest.newBuilder(URI.create(home + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        var where = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || where.contains("welcome")) {
            throw new IOException("Not signed in: %d, %s".formatted(answer.statusCode(), where));
        }
    }

    /// Opens the application there, as a reload does.
    void open(String path) throws IOException, InterruptedException {
        start(path);
        go(path, "");
    }

    /// Follows a link.
    ///
    /// @param query without its question mark
    void go(String path, String query) throws IOException, InterruptedException {
        var answer = navigate(path, query);
        var shown = GRID.matcher(answer);
        if (shown.find()) grid = Integer.parseInt(shown.group(1));
    }

    /// Scrolls the list of people there.
    void scroll(int row) throws IOException, InterruptedException {
        call("""
                {"type":"publishedEventHandler","node":%d,"templateEventMethodName":"setViewportRange",\
                "templateEventMethodArgs":[%d,50],"promise":0}""".formatted(grid, row));
    }

    private void start(String path) throws IOException, InterruptedException {
        var begun = get("/?v-r=init&location=%s&query=".formatted(encoded(path)));
        ui = Integer.parseInt(found(UI, begun));
        key = found(KEY, begun);
        sync = 0;
        client = 0;
    }

    private String navigate(String path, String query) throws IOException, InterruptedException {
        return call("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":"client"}}""".formatted(path, query));
    }

    private String call(String what) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(home + "/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString("""
                        {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(key, what, sync, client))));
        var body = answer.body();
        if (answer.statusCode() != 200 || body.contains("\"appError\"") || body.contains("\"resynchronize\"")) {
            throw new IOException("Answered %d: %.300s".formatted(answer.statusCode(), body));
        }
        sync = Integer.parseInt(found(SYNC, body));
        client = Integer.parseInt(found(CLIENT, body));
        return body;
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(home + path))).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookie.isEmpty()) request.header("Cookie", cookie);
        var answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("JSESSIONID="))
                .forEach(one -> cookie = one.substring(0, one.indexOf(';')));
        return answer;
    }

    private static String found(Pattern pattern, String text) throws IOException {
        var found = pattern.matcher(text);
        if (!found.find()) throw new IOException("No %s in %.300s".formatted(pattern, text));
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
