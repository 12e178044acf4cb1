package linchpin.reminders;

import java.util.List;

/**
 * What is mailed to somebody who works here.
 *
 * @param words above the rest, in paragraphs
 * @param press what the link under it says
 * @param link where that leads
 * @param after words under the link, in paragraphs
 */
public record Letter(
        String organisation,
        String subject,
        List<String> words,
        List<Section> sections,
        String press,
        String link,
        List<After> after) {

    public Letter {
        words = List.copyOf(words);
        sections = List.copyOf(sections);
        after = List.copyOf(after);
    }

    /** Lines of one kind. */
    public record Section(String heading, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** What waits: how many, and what they are. */
    public record Line(String many, String what, String link) {}

    /**
     * Small words at the end.
     *
     * @param link where they lead; empty for nowhere
     */
    public record After(String words, String link) {}

    /** @return the same as lines, for whoever reads mail without pages */
    String plain() {
        var lines = new StringBuilder();
        words.forEach(paragraph -> lines.append(paragraph).append("\n\n"));
        sections.forEach(section -> {
            lines.append(section.heading()).append("\n\n");
            section.lines()
                    .forEach(line -> lines.append("- ")
                            .append(line.many())
                            .append(" · ")
                            .append(line.what())
                            .append("\n  ")
                            .append(line.link())
                            .append("\n"));
            lines.append("\n");
        });
        lines.append(press).append(":\n").append(link).append("\n");
        after.forEach(small -> lines.append("\n")
                .append(small.words())
                .append(small.link().isEmpty() ? "" : "\n" + small.link())
                .append("\n"));
        return lines.toString();
    }

    /** Gives no link away. */
    @Override
    public String toString() {
        return "Letter[" + sections.size() + "]";
    }
}
