package linchpin.influence;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done with what leaders move outside votes. */
public enum InfluenceAct implements ActKind {
    TALK_LOGGED("Logged a talk"),
    TALK_CORRECTED("Corrected what was logged"),
    TALK_TAKEN_BACK("Took the talk back"),
    TALK_ANSWERED("Added their own word"),
    TALK_CAME_TO("Said what came of it"),
    ASKED("Asked the question"),
    REPLIED("Wrote a reply"),
    REPLY_CHANGED("Changed a reply"),
    REPLY_OURS("Said which reply is everybody’s"),
    REPLY_BECAME("Said what became of the reply"),
    QUESTION_WITHDRAWN("Withdrew the question"),
    STORY_TOLD("Logged where a story was told"),
    STORY_TAKEN_BACK("Took it back"),
    STORY_MOVED("Said what it moved");

    private final String words;

    InfluenceAct(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    @Override
    public String module() {
        return "influence";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
