// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.activation.Activation;
import org.wego.kiosk.activation.ActivationSetup;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.offscreen.CheckProgress;
import org.wego.kiosk.overlay.Edit;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.SaveResult;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackManifests;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.SourceTexts;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.testing.WegoContent;

/** A kiosk with a pack in a folder, started again and again by the path of the program itself. */
@WegoContent("the pack on the class path is the last resort of a kiosk")
final class PackKiosk {

    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final int MAX_SECONDS = 20;
    private static final RecordKey CONTACT = RecordKey.of(RecordKind.CONTACT);

    private final Path folder;
    private final String id;

    /** Of an organisation of its own. */
    PackKiosk(Path folder) {
        this(folder, "small");
    }

    private PackKiosk(Path folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /** Of the organisation whose content comes with the program. */
    static PackKiosk ofTheBundledOrganisation(Path folder) {
        return new PackKiosk(folder, bundledId());
    }

    /** The id of the pack that comes with the program. */
    static String bundledId() {
        return PackManifests.id(new BundledPack(), new StrictJson()).orElseThrow();
    }

    /** How a version of its pack is called in a message. */
    String name(String version) {
        return id + " " + version;
    }

    /** One start of the program, until it is killed. */
    static final class Start {

        private final PackLifecycle lifecycle;
        private final PackResult result;
        private ObservableValue<PackResult> glass;

        private Start(PackLifecycle lifecycle) {
            this.lifecycle = lifecycle;
            this.result = lifecycle.choose();
            lifecycle.begin();
            this.glass = new SimpleObjectProperty<>(result);
        }

        private PackResult.Accepted shown() {
            return (PackResult.Accepted) result;
        }

        /** Whether there is nothing to show, so that the kiosk is out of service. */
        boolean isOutOfService() {
            return result instanceof PackResult.Refused;
        }

        PackLifecycle lifecycle() {
            return lifecycle;
        }

        String version() {
            return shown().content().manifest().version();
        }

        String source() {
            return shown().source().name();
        }

        /** Opens the window as the program does. */
        KioskPage open() {
            return KioskPage.open((clock, scheduler, devices, size) -> {
                var settings = new LobbySettings(false, false, new Destination.Attract(), Optional.empty(),
                        Optional.empty(),
                        Optional.empty(), Path.of("overlay"), Path.of("state"), LobbyUnderTest.IDLE, Optional.empty(),
                        devices.keys());
                var result = new SimpleObjectProperty<PackResult>(this.result);
                glass = result;
                var window = new LobbyWindow(settings, result, clock, scheduler, _ -> devices, () -> {
                }, TestDoor.withoutPin().access());
                window.root(size);
                window.follow(result, lifecycle, OFTEN);
                return window;
            });
        }

        /** The numbers of the content on the glass. */
        List<String> phones() {
            return ((PackResult.Accepted) glass.getValue()).content().contact().phones().stream()
                    .map(phone -> phone.written()).toList();
        }

        /** Its first screen cannot be built, and the program ends of it. */
        void falls() {
            assertThatThrownBy(this::open).hasStackTraceContaining("Malformed \\uxxxx encoding");
            lifecycle.close();
        }

        /** It is killed. */
        void killed() {
            lifecycle.close();
        }

        /** It is trusted, and left in order. */
        void lastsUnseen() {
            lifecycle.onScreen(shown(), (_, action) -> {
                action.run();
                return () -> {
                };
            });
            lifecycle.leave();
        }

        /** The next good pack is taken, and the program left in order before anybody sees it. */
        void takesOverUnseen() throws InterruptedException {
            var next = new LinkedBlockingQueue<PackResult.Accepted>();
            lifecycle.watch(OFTEN, next::add);
            assertThat(next.poll(MAX_SECONDS, TimeUnit.SECONDS)).isNotNull();
            lifecycle.leave();
        }
    }

    /** Puts a version of the pack into its folder, with one line of the interface's words in its own version. */
    void pack(String version, String line) {
        TestPack.in(pack()).with("pack.json", "\"version\": \"1\"", "\"version\": \"" + version + "\"")
                .with("pack.json", "\"id\": \"small\"", "\"id\": \"" + id + "\"")
                .with("pack.json", "\"name\": \"English\"",
                        "\"name\": \"English\", \"strings\": \"strings/en.properties\"")
                .with("strings/en.properties", withLine(line));
    }

    private static String withLine(String line) {
        var key = line.substring(0, line.indexOf('=') + 1);
        return SourceTexts.resource("org/wego/kiosk/text/en.properties").lines()
                .filter(other -> key.isEmpty() || !other.startsWith(key)).collect(Collectors.joining("\n")) + "\n"
                + line;
    }

    private Path pack() {
        return folder.resolve("pack");
    }

    /** Starts the program; every pack checks and passes its trial. */
    Start start() {
        var setup = new ActivationSetup(Optional.of(pack()), folder.resolve("overlay"), folder.resolve("state"),
                "machine", Optional.of(bundledId()));
        var packs = new Packs();
        var activation = new Activation(setup, packs::read, (_, _) -> List.of(), new StrictJson(), clock());
        return new Start(new PackLifecycle(activation, new LiveContent(packs, new FolderPack(pack()),
                folder.resolve("overlay")), new CheckProgress()));
    }

    /** What stands in the file of the marks. */
    String marks() {
        try {
            return Files.readString(folder.resolve("state/starts.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reception gives the contact another number. */
    void receptionSaves(String phone) {
        var json = new StrictJson();
        var reception = new Overlay(new OverlayFolder(folder.resolve("overlay"), json, clock()),
                new FolderPack(pack()), json, new Packs().checker());
        var now = reception.now();
        assertThat(reception.save(CONTACT, now.revision(CONTACT), new Edit.Put(now.value(CONTACT).orElseThrow()
                .with("/phones/0", Value.text(phone))), "MK")).isInstanceOf(SaveResult.Saved.class);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC);
    }
}
