package linchpin.answers.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import org.springframework.stereotype.Component;

/** What those who printed, and the places, are called. */
@Component
class PrintersAndPlaces {

    private final Places places;
    private final Accounts accounts;

    PrintersAndPlaces(Places places, Accounts accounts) {
        this.places = places;
        this.accounts = accounts;
    }

    record Named(Map<PlaceId, Place> places, Map<AccountId, String> people) {}

    Named of(List<Copy> copies) {
        return new Named(
                places.byId(),
                accounts.names(copies.stream().map(Copy::printedBy).collect(Collectors.toSet())));
    }
}
