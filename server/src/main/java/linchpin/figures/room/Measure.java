package linchpin.figures.room;

/** What a chart of months shows, and what it is called where it shows gaps instead. */
enum Measure {
    GOOD(
            "Good or very good, in each 100 responses",
            "High is good: it shows how many in 100 were good or very good.",
            "How many responses came between one that was not good and the next",
            "High is good: it shows how many good responses came between two that were not."),
    SPOKEN(
            "How many in each 100 spoke of it",
            "High means that many speak of it. It does not say whether they praise it.",
            "How many others came between one who spoke of it and the next",
            "High means that few speak of it: it shows how many others came between two who did.");

    private final String title;
    private final String meaning;
    private final String betweenTitle;
    private final String betweenMeaning;

    Measure(String title, String meaning, String betweenTitle, String betweenMeaning) {
        this.title = title;
        this.meaning = meaning;
        this.betweenTitle = betweenTitle;
        this.betweenMeaning = betweenMeaning;
    }

    String title(boolean between) {
        return between ? betweenTitle : title;
    }

    /** @return what high and low mean in it */
    String meaning(boolean between) {
        return between ? betweenMeaning : meaning;
    }
}
