package linchpin.returns.units;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.Channels;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.returns.units.ArrangePage.OfferedChannel;
import linchpin.returns.units.ArrangePage.OfferedPlace;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what may be arranged of a return, and how it is. */
@Component
class ReadArrangement {

    private final CareSettings settings;
    private final Units units;
    private final Places places;
    private final Channels channels;

    ReadArrangement(CareSettings settings, Units units, Places places, Channels channels) {
        this.settings = settings;
        this.units = units;
        this.places = places;
        this.channels = channels;
    }

    /** @throws linchpin.platform.NotFound when no such return is collected now */
    @Transactional(readOnly = true)
    ArrangePage page(String code, Viewer viewer) {
        var setting = settings.now(code);
        var modes = units.modes(code, channels.all().keySet(), settings.modesNow(setting));
        return page(setting, viewer, ArrangeForm.of(units.of(code), modes, units.parent()), Errors.none());
    }

    /**
     * @param form what somebody typed, which stands in place of what is kept
     * @throws linchpin.platform.NotFound when no such return is collected now
     */
    @Transactional(readOnly = true)
    ArrangePage page(String code, Viewer viewer, ArrangeForm form, Errors errors) {
        return page(settings.now(code), viewer, form, errors);
    }

    private ArrangePage page(CareSetting setting, Viewer viewer, ArrangeForm form, Errors errors) {
        var modes = settings.modesNow(setting);
        return new ArrangePage(
                setting,
                new Units.Parent(form.parentCode(), form.parentName()),
                offered(setting.code(), viewer.organisationName(), form),
                channels(form),
                modes.stream()
                        .map(mode -> new Choice(mode.code(), mode.label()))
                        .toList(),
                modes.stream().allMatch(CareSetting.Mode::checked),
                errors);
    }

    private List<OfferedChannel> channels(ArrangeForm form) {
        return channels.all().entrySet().stream()
                .map(channel -> new OfferedChannel(
                        channel.getKey(), channel.getValue(), form.mode().getOrDefault(channel.getKey(), "other")))
                .toList();
    }

    /** A place that was closed after it became a line stays one, until somebody takes it off. */
    private List<OfferedPlace> offered(String code, String organisation, ArrangeForm form) {
        var offered = new ArrayList<OfferedPlace>();
        offered.add(offer(code, ReturnUnit.WHOLE, "The whole organisation (" + organisation + ")", form));
        var arranged = units.of(code).stream().map(ReturnUnit::placeId).toList();
        for (var place : places.all()) {
            if (place.open() || arranged.contains(place.id().id())) {
                offered.add(offer(code, place.id().id(), place.fullName(), form));
            }
        }
        return offered;
    }

    private static OfferedPlace offer(String code, UUID id, String name, ArrangeForm form) {
        return new OfferedPlace(id, name, form.chosen(id), form.unit(code, id));
    }
}
