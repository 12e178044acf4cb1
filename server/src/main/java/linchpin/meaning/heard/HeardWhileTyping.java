package linchpin.meaning.heard;

import gg.jte.Content;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.EarlierLike;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Under a box that somebody types into: a button that asks whether this was heard before, and the answer. */
@Component
class HeardWhileTyping implements EarlierLike {

    private final FindEarlier earlier;
    private final Fragments fragments;

    HeardWhileTyping(FindEarlier earlier, Fragments fragments) {
        this.earlier = earlier;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> under(String box, String ask, @Nullable String words, Viewer viewer) {
        if (!viewer.may(Permission.READ_LOG)) {
            return Optional.empty();
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("box", box);
        parameters.put("ask", ask);
        if (words != null) {
            parameters.put("earlier", earlier.like(words, viewer.within(Permission.READ_LOG), HeardPanel.NEAREST));
        }
        return Optional.of(fragments.of("meaning/heard/typing", parameters));
    }

    /** Answers the page's script. It changes nothing; sent as a form, what somebody types stands in no address and no log. */
    @Controller
    static class Script {

        private final FindEarlier earlier;

        Script(FindEarlier earlier) {
            this.earlier = earlier;
        }

        @Needs(Permission.READ_LOG)
        @PostMapping("/heard")
        ModelAndView like(@RequestParam(defaultValue = "") String words, Viewer viewer) {
            return new ModelAndView(
                    "meaning/heard/found", Map.of("earlier", earlier.like(words, viewer, HeardPanel.NEAREST)));
        }
    }
}
