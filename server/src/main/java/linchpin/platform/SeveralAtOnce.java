package linchpin.platform;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Lets several kinds of recurring work go on at once. With virtual threads, Spring runs all that have a fixed delay on one thread, where
 * hours of reading after a large import would keep the others waiting.
 */
@Component
class SeveralAtOnce implements SchedulingConfigurer, DisposableBean {

    private static final int KINDS = 4;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

    SeveralAtOnce() {
        scheduler.setPoolSize(KINDS);
        scheduler.setThreadNamePrefix("work-");
        scheduler.setDaemon(true);
        scheduler.initialize();
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        registrar.setTaskScheduler(scheduler);
    }

    @Override
    public void destroy() {
        scheduler.shutdown();
    }
}
