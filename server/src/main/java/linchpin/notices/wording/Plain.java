package linchpin.notices.wording;

import java.util.stream.Collectors;
import linchpin.notices.texts.SmsText;

/** The same without a page: for mail programs that show none, for telephones and for paper. */
final class Plain {

    private static final int TITLE = 60; // characters of what a text is about, so that it stays within two parts

    private Plain() {}

    static String mail(Telling telling) {
        return told(telling)
                + asked(telling)
                + """

                All of it: %s

                You get this because you told %s something and asked to hear what comes of it.
                To hear no more: %s
                """.formatted(
                                telling.link().all(),
                                telling.organisation(),
                                telling.link().stop());
    }

    private static String told(Telling telling) {
        return telling.inShort() + ".\n"
                + telling.parts().stream()
                        .map(part ->
                                "\n" + (part.heading().isEmpty() ? "" : part.heading() + "\n") + part.words() + "\n")
                        .collect(Collectors.joining());
    }

    private static String asked(Telling telling) {
        if (telling.question() == null) {
            return "";
        }
        return """

                %s
                Yes: %s
                Half: %s
                No: %s
                """.formatted(
                        telling.question(),
                        telling.link().say("yes"),
                        telling.link().say("half"),
                        telling.link().say("no"));
    }

    /** What it is about, and where the rest stands: a text has little room, and lies open on many a table. */
    static String text(Telling telling) {
        return SmsText.plain("%s: %s %s Stop: %s"
                .formatted(
                        telling.organisation(),
                        shortened(telling.subject()),
                        telling.link().all(),
                        telling.link().stop()));
    }

    private static String shortened(String subject) {
        return subject.length() <= TITLE
                ? subject + "."
                : subject.substring(0, subject.lastIndexOf(' ', TITLE)) + "...";
    }

    static String letter(Telling telling) {
        return told(telling)
                + (telling.question() == null ? "" : "\n" + telling.question() + " Tell us, or read all of it:\n")
                + "\n" + telling.link().all() + "\n"
                + """

                You get this letter because you told %s something and asked to hear what comes of it. To hear no more, go to
                %s
                """.formatted(telling.organisation(), telling.link().stop());
    }
}
