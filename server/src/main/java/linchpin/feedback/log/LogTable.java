package linchpin.feedback.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.ToldFacts;
import linchpin.feedback.words.FeelingNames;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;
import linchpin.tables.writing.TableFile;
import linchpin.ui.Costly;
import linchpin.ui.CountNoun;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a search finds, as a file: the rows that the log's pages show to the same person, and their words to the end. */
@Controller
class LogTable {

    /** Each is looked for in its words once more where words were sought, to mark them. */
    private static final int MOST = 5_000;

    /** Characters in all, so that one table takes a small part of the memory, whatever was imported. */
    private static final int MOST_WORDS = 8_000_000;

    private static final int AT_ONCE = 500;

    private static final List<String> HEADER = List.of(
            "Received",
            "Place",
            "Channel",
            "Said by",
            "Answer",
            "Words",
            "Themes",
            "Feeling",
            "State",
            "Read",
            "Alarm",
            "In the log");

    private final LogList log;
    private final LogWords words;
    private final Supplier<List<FeelingNames>> feelings;

    LogTable(LogList log, LogWords words, ObjectProvider<FeelingNames> feelings) {
        this.log = log;
        this.words = words;
        this.feelings = SingletonSupplier.of(() -> feelings.stream().toList());
    }

    @Costly
    @Needs(Permission.READ_LOG)
    @GetMapping("/log/table")
    ResponseEntity<byte[]> table(LogSearch search, @RequestParam(defaultValue = "") String as, Viewer viewer) {
        return TableFile.of(of(search, viewer), as);
    }

    /** @return what was found, the latest first; of more than fit, the latest, and the title says so */
    private Table of(LogSearch search, Viewer viewer) {
        var found = log.find(search, viewer, LogList.Window.first(MOST));
        var said = said(found.rows());
        var rows =
                found.rows().stream().filter(row -> said.containsKey(row.id())).toList();
        var all = rows.size() == found.rows().size() && !found.more();
        var known = words.known();
        var felt = felt(rows);
        return new Table(
                all ? "Log" : "Log, the latest " + CountNoun.number(rows.size()),
                List.of(
                        viewer.organisationName(),
                        all
                                ? CountNoun.FEEDBACK.of(rows.size())
                                : "There is more than fits here. Narrow the search, by days for example, and take the parts.",
                        "Words are as the log shows them, with names masked. What nobody has corrected of themes and feeling was suggested by a"
                                + " machine."),
                HEADER,
                rows.stream()
                        .map(row -> cells(
                                row, said.getOrDefault(row.id(), ""), felt.getOrDefault(row.id(), ""), known, viewer))
                        .toList());
    }

    /** @return the words of as many rows as there is room for, from the first on; empty where there are none */
    private Map<FeedbackId, String> said(List<LogList.LogRow> rows) {
        var said = new HashMap<FeedbackId, String>();
        var room = MOST_WORDS;
        for (var from = 0; from < rows.size() && room > 0; from += AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE)).stream()
                    .map(LogList.LogRow::id)
                    .toList();
            var all = log.said(some);
            some.forEach(one -> said.put(one, all.getOrDefault(one, "")));
            room -= all.values().stream().mapToInt(String::length).sum();
        }
        return said;
    }

    private Map<FeedbackId, String> felt(List<LogList.LogRow> rows) {
        var ids = rows.stream().map(LogList.LogRow::id).toList();
        var felt = new HashMap<FeedbackId, String>();
        feelings.get().forEach(each -> felt.putAll(each.of(ids)));
        return felt;
    }

    private static List<Cell> cells(
            LogList.LogRow row, String said, String felt, LogWords.LogNames known, Viewer viewer) {
        return List.of(
                Cell.of(row.receivedOn().toString()),
                Cell.of(known.place(row.placeId(), viewer.organisationName())),
                Cell.of(known.channel(row.channel())),
                Cell.of(row.heads() == null ? "" : ToldFacts.group(row.heads())),
                Cell.of(known.answer(row.questionSet(), row.answerCode())),
                Cell.of(row.looked() ? said : LogPage.BEING_CHECKED),
                Cell.of(String.join("; ", known.themes(row.themes()))),
                Cell.of(felt),
                Cell.of(row.state().label()),
                Cell.of(row.unread() ? "Unread" : "Read"),
                Cell.of(row.alarm() ? "Alarm" : ""),
                Cell.of("/log/" + row.id().id()));
    }
}
