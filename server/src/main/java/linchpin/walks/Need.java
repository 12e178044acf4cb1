package linchpin.walks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.ui.Choice;

/** What somebody who walks a place needs: it says more of the place than of them. */
public enum Need {
    WHEELCHAIR("wheelchair", "Uses a wheelchair"),
    WALKING("walking", "Walks with difficulty"),
    SIGHT("sight", "Is blind, or sees little"),
    HEARING("hearing", "Is deaf, or hears little"),
    DEMENTIA("dementia", "Lives with dementia"),
    LEARNING("learning", "Has a learning disability"),
    AUTISM("autism", "Is autistic"),
    LANGUAGE("language", "Speaks English as a second language"),
    PRAM("pram", "Comes with a pram or small children"),
    OTHER("other", "Another need");

    private final String code;
    private final String label;

    Need(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** @return the one with this code; empty for none */
    public static Optional<Need> of(String code) {
        return Stream.of(values()).filter(need -> need.code.equals(code)).findFirst();
    }

    public static List<Choice> choices() {
        return Stream.of(values())
                .map(need -> new Choice(need.code, need.label))
                .toList();
    }
}
