package linchpin.analysis.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import linchpin.analysis.figures.Representation.Group;
import linchpin.analysis.figures.Representation.GroupCount;
import linchpin.analysis.figures.Representation.Verdict;

/** What a group is held against: all givers whose group is known, and the whole population. */
record Comparison(long known, long people, double z) {

    /** A ratio below this, and surely below 1, makes a group under-heard. */
    private static final double UNDER = 0.8;

    Group open(GroupCount group) {
        var share = share(group.people());
        if (known == 0 || share == 0) {
            return group(
                    group,
                    OptionalLong.of(group.givers()),
                    none(),
                    none(),
                    none(),
                    verdict(group.givers(), group.people()));
        }
        var bounds = Wilson.of(group.givers(), known, z);
        return group(
                group,
                OptionalLong.of(group.givers()),
                OptionalDouble.of((double) group.givers() / known / share),
                OptionalDouble.of(bounds.lower() / share),
                OptionalDouble.of(bounds.upper() / share),
                verdict(group.givers(), group.people()));
    }

    Group closed(GroupCount group, Verdict verdict) {
        return group(group, OptionalLong.empty(), none(), none(), none(), verdict);
    }

    Verdict verdict(long givers, long ofGroup) {
        if (known == 0) {
            return Verdict.TOO_FEW;
        }
        var share = share(ofGroup);
        if (share == 0) {
            return Verdict.NO_POPULATION;
        }
        var bounds = Wilson.of(givers, known, z);
        if ((double) givers / known / share < UNDER && bounds.upper() / share < 1) {
            return Verdict.UNDER_HEARD;
        }
        return bounds.lower() / share > 1 ? Verdict.MORE_THAN_THEIR_SHARE : Verdict.ABOUT_THEIR_SHARE;
    }

    /** Exactly: the differences of the shares, each of them times all givers and all people. They come in pairs, so their sum is even. */
    Optional<Share> dissimilarity(List<GroupCount> groups) {
        var apart = groups.stream()
                .mapToLong(group -> Math.abs(group.givers() * people - group.people() * known))
                .sum();
        return Share.of(apart / 2, known * people);
    }

    private double share(long ofGroup) {
        return people == 0 ? 0 : (double) ofGroup / people;
    }

    private Group group(
            GroupCount group,
            OptionalLong givers,
            OptionalDouble ratio,
            OptionalDouble lower,
            OptionalDouble upper,
            Verdict verdict) {
        return new Group(group.name(), givers, Share.of(group.people(), people), ratio, lower, upper, verdict);
    }

    private static OptionalDouble none() {
        return OptionalDouble.empty();
    }
}
