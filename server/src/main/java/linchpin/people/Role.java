package linchpin.people;

import linchpin.ui.LocalName;

/** The eight roles of the article. "People and families" take part without an account; as patient leaders they have one. */
public enum Role {
    PATIENT_LEADER(
            "Patient leader",
            "What are people saying? What is mine to decide? What came of it?",
            "decisions are taken without the people they are about"),
    CHAMPION(
            "System leader champion",
            "Are we listening, and is it working?",
            "nobody at the top answers for promises made to patients"),
    LINCHPIN(
            "Linchpin",
            "What is stuck, unread, unanswered or late? Who needs me?",
            "feedback and the people who could act on it never meet"),
    LINE_MANAGER(
            "Linchpin’s line manager",
            "Is the Linchpin’s load bearable, and who covers?",
            "the Linchpin has no permission, no cover and no way to say no"),
    ADMINISTRATOR(
            "Administrator",
            "What must be arranged or chased today?",
            "people are not invited, told or chased, and lists go stale"),
    CONNECTOR(
            "Facilitator-connector",
            "Who have we not heard, and who can reach them?",
            "only the people who always speak are heard"),
    END_USER(
            "Clinician or manager",
            "What do people say about my team? What did I promise?",
            "what is learnt changes nothing on the ward"),
    ANALYST("Analyst", "Is it true, and is it robust?", "numbers are doubted and stories are dismissed as anecdotes");

    private final String label;
    private final String question;
    private final String barrier;

    Role(String label, String question, String barrier) {
        this.label = label;
        this.question = question;
        this.barrier = barrier;
    }

    /**
     * @param leader what the organisation calls its patient leaders
     * @return as people there call it
     */
    public String label(LocalName leader) {
        return this == PATIENT_LEADER ? leader.alone() : label;
    }

    /** @return what this role's home page answers */
    public String question() {
        return question;
    }

    /** @return what usually happens where nobody holds it */
    public String barrier() {
        return barrier;
    }
}
