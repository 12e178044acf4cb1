package linchpin.chores;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that there is to do here. */
public record Duties(List<Chore> chores, List<? extends Errand> errands) {

    public Duties {
        var names = new HashSet<String>();
        Stream.concat(chores.stream().map(Chore::name), errands.stream().map(Errand::name))
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException("Two things that run by themselves are called " + name);
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        Duties duties(ObjectProvider<Chore> chores, ObjectProvider<Errand> errands) {
            return new Duties(
                    chores.orderedStream().toList(), errands.orderedStream().toList());
        }
    }
}
