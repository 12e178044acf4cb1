package linchpin.answers.outlets;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import linchpin.organisation.Organisations;
import linchpin.platform.Digest;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.Costly;
import linchpin.ui.OpenToAll;
import linchpin.ui.links.OwnAddress;
import linchpin.ui.remembered.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public record as feeds, for whoever follows it with a program. Any website may read them. */
@Controller
class FeedController {

    /** More are on the public record's own pages. */
    private static final int MOST = 50;

    private final ToldAnswers answers;
    private final Organisations organisations;
    private final OwnAddress address;

    FeedController(ToldAnswers answers, Organisations organisations, OwnAddress address) {
        this.answers = answers;
        this.organisations = organisations;
        this.address = address;
    }

    @Costly
    @OpenToAll(session = false)
    @Remembered
    @GetMapping({"/said/{code}/feed.atom", "/said/{code}/place/{place}/feed.atom"})
    ResponseEntity<String> atom(
            @PathVariable String code,
            @PathVariable(required = false) @Nullable String place,
            HttpServletRequest request) {
        return answer(AtomFeed.of(told(code, place), address.of(request, "")), AtomFeed.TYPE);
    }

    @Costly
    @OpenToAll(session = false)
    @Remembered
    @GetMapping({"/said/{code}/feed.json", "/said/{code}/place/{place}/feed.json"})
    ResponseEntity<String> json(
            @PathVariable String code,
            @PathVariable(required = false) @Nullable String place,
            HttpServletRequest request) {
        return answer(JsonFeed.of(told(code, place), address.of(request, "")), JsonFeed.TYPE);
    }

    private Told told(String code, @Nullable String place) {
        var organisation = organisations.withCode(code).orElseThrow(NotFound::new);
        return Tenancy.in(organisation.id().id(), () -> answers.of(organisation, place, MOST));
    }

    /** Whoever has it already is told so. */
    private static ResponseEntity<String> answer(String feed, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(HexFormat.of().formatHex(Digest.of(feed), 0, 12))
                .body(feed);
    }
}
