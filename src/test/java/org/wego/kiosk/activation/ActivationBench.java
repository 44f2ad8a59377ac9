// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.overlay.OverlayState;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.check.PackReader;

/** Starts kiosks one after the other on one folder of a pack and one folder of state. */
abstract class ActivationBench {

    static final OverlayState NOTHING = OverlayState.nothing();
    static final Duration OFTEN = Duration.ofMillis(20);
    private static final int MAX_SECONDS = 20;

    @TempDir
    Path folder;
    TestPack pack;
    final List<Path> tried = new ArrayList<>();
    List<String> faults = List.of();
    String machine = "first";
    /** The id of the bundled pack; at first that of the test pack. */
    Optional<String> bundled = Optional.of("small");
    final BlockingQueue<Selection> ready = new LinkedBlockingQueue<>();
    private final List<Activation> open = new ArrayList<>();

    @BeforeEach
    final void write() {
        pack = TestPack.in(folder.resolve("pack"));
    }

    @AfterEach
    final void close() {
        open.forEach(Activation::close);
    }

    final Path state() {
        return folder.resolve("state");
    }

    final Activation activation() {
        var setup = new ActivationSetup(Optional.of(folder.resolve("pack")), folder.resolve("overlay"), state(),
                machine, bundled);
        var activation = new Activation(setup, new PackReader(new StrictJson())::read, (path, _) -> {
            tried.add(path);
            return faults;
        }, new StrictJson(), Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC));
        open.add(activation);
        return activation;
    }

    final Activation begun() {
        var activation = activation();
        activation.markShown(activation.begin(NOTHING), NOTHING);
        return activation;
    }

    /** A start that ends within a minute. */
    final Selection start() {
        var activation = activation();
        var choice = activation.begin(NOTHING);
        activation.markShown(choice, NOTHING);
        return choice;
    }

    /** A start that lasts and is left in order. */
    final Selection lasting() {
        var activation = activation();
        var choice = activation.begin(NOTHING);
        activation.markShown(choice, NOTHING);
        activation.confirm();
        activation.markCleanExit();
        return choice;
    }

    final Activation running() {
        var activation = begun();
        activation.watch(OFTEN, ready::add);
        return activation;
    }

    final void change(String version) {
        pack.with("pack.json", pack.text("pack.json").replaceFirst("\"version\": \"[^\"]*\"",
                "\"version\": \"" + version + "\""));
    }

    final Selection next() throws InterruptedException {
        var choice = ready.poll(MAX_SECONDS, TimeUnit.SECONDS);
        assertThat(choice).as("a pack that takes over").isNotNull();
        return choice;
    }

    final Selection nextQuietly() {
        try {
            return next();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it takes too long", e);
        }
    }
}
