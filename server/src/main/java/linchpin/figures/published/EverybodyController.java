package linchpin.figures.published;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.StorySheet;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.organisation.PlaceId;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.tables.writing.Table;
import linchpin.tables.writing.TableFile;
import linchpin.ui.Costly;
import linchpin.ui.FrameSource;
import linchpin.ui.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** In public: numbers and stories of an organisation and its places. */
@Controller
class EverybodyController {

    private final ReadEverybody everybody;
    private final Organisations organisations;
    private final FrameSource frames;

    EverybodyController(ReadEverybody everybody, Organisations organisations, FrameSource frames) {
        this.everybody = everybody;
        this.organisations = organisations;
        this.frames = frames;
    }

    @OpenToAll
    @GetMapping("/numbers/{code}")
    ModelAndView numbers(@PathVariable String code, @RequestParam @Nullable UUID place, HttpServletRequest request) {
        var organisation = organisation(code);
        return new ModelAndView("figures/published/everybody", Map.of("page", page(organisation, place)))
                .addObject("frame", frames.frame(request).of(organisation.letterhead()));
    }

    @Costly
    @OpenToAll
    @GetMapping("/numbers/{code}/table")
    ResponseEntity<byte[]> table(
            @PathVariable String code,
            @RequestParam @Nullable UUID place,
            @RequestParam(name = "of", defaultValue = "") String room,
            @RequestParam(name = "as", defaultValue = "") String kind) {
        return page(organisation(code), place).rooms().stream()
                .filter(one -> one.number().id().equals(room))
                .flatMap(one -> Stream.ofNullable(one.number().rows())
                        .map(rows -> TableFile.of(
                                rows.table(rows.caption(), one.number().says().stream()), kind, stories(one, rows))))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Table stories(NumberBlock.Room room, NumberBlock.Rows rows) {
        return StorySheet.of(
                room.stories(),
                "Beside “" + rows.caption() + "”.",
                "These people agreed that their words may be shown. They can take that back: look at the page again before you use them.");
    }

    private EverybodyPage page(Organisation organisation, @Nullable UUID place) {
        return Tenancy.in(
                organisation.id().id(), () -> everybody.page(organisation, place == null ? null : new PlaceId(place)));
    }

    private Organisation organisation(String code) {
        return organisations.withCode(code).orElseThrow(NotFound::new);
    }
}
