package app.kith.engagement.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// A public message history, a gzipped file with the columns `t,from,to,kind`. Such histories are no part of
/// the project:
/// `-Dkith.engagement.data=FOLDER` names the folder that holds them.
///
/// Days are counted from the first message, a missed call and a message that went to 5 or more people at once
/// weigh a quarter, everything else 1.
///
/// @param lastDay the day of the last message; the first is day 0
/// @param byEgo what each person had with each other, in time order, from their point of view
public record PublicHistory(String name, long lastDay, Map<String, Map<String, List<ScoredInteraction>>> byEgo) {
    public static final Path FOLDER = Path.of(System.getProperty("kith.engagement.data", "../shared/data/engagement"));

    private static final String ENDING = ".csv.gz";
    private static final long SECONDS_A_DAY = 86_400;
    private static final int MANY = 5;

    private record Message(long time, String from, String to, String kind) {}

    private record Sending(long time, String from) {}

    public static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    /// The names of all the histories in the folder, in order.
    public static List<String> names() throws IOException {
        return namesOf(ENDING);
    }

    /// The names of the files with this ending, without it.
    static List<String> namesOf(String ending) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    public static PublicHistory read(String name) throws IOException {
        var messages = messages(FOLDER.resolve(name + ENDING));
        var start = messages.getFirst().time();
        var recipients = new HashMap<Sending, Integer>();
        for (var message : messages) recipients.merge(new Sending(message.time(), message.from()), 1, Integer::sum);

        var byEgo = new TreeMap<String, Map<String, List<ScoredInteraction>>>();
        for (var message : messages) {
            var day = (message.time() - start) / SECONDS_A_DAY;
            var many = recipients.get(new Sending(message.time(), message.from())) >= MANY;
            var weight = many || message.kind().equals("missed") ? 0.25 : 1;
            of(byEgo, message.from(), message.to()).add(new ScoredInteraction(day, false, true, weight));
            of(byEgo, message.to(), message.from()).add(new ScoredInteraction(day, true, false, weight));
        }
        return new PublicHistory(name, (messages.getLast().time() - start) / SECONDS_A_DAY, byEgo);
    }

    private static List<ScoredInteraction> of(
            Map<String, Map<String, List<ScoredInteraction>>> byEgo, String ego, String contact) {
        return byEgo.computeIfAbsent(ego, id -> new TreeMap<>()).computeIfAbsent(contact, id -> new ArrayList<>());
    }

    private static List<Message> messages(Path file) throws IOException {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(row -> new Message(Long.parseLong(row[0]), row[1], row[2], row[3]))
                    .sorted(Comparator.comparingLong(Message::time))
                    .toList();
        }
    }
}
