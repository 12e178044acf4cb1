package linchpin.feedback.moderation;

/** Somebody else masked something in these words meanwhile: to show the older ones would bring it back. */
final class WordsChanged extends RuntimeException {

    private final String now;

    WordsChanged(String now) {
        super("The words changed meanwhile");
        this.now = now;
    }

    /** @return the words as people see them now */
    String now() {
        return now;
    }
}
