// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkThread;

/** A lobby in a process of its own, which can be killed. It says each phase of its link. */
public final class LinkedProgram {

    private LinkedProgram() {}

    /**
     * Arguments: address of the broker, state folder, unit, boot. Each line of its input is the version of the content that
     * it shows from then on; ends when its input ends.
     */
    public static void main(String[] args) throws Exception {
        var config = TestUnit.config(args[0], args[2], Optional.empty(), Optional.empty(), Optional.empty());
        var wiring = new LinkWiring(config, Path.of(args[1]), new StrictJson(), Clock.systemUTC());
        var unit = wiring.unit(LinkSamples.lobby(args[2], args[3]), LinkSamples.showing("1"), new LinkThread(),
                status -> System.out.println(status.phase().name().toLowerCase(Locale.ROOT)));
        unit.start();
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines()
                .forEach(version -> unit.show(LinkSamples.showing(version)));
    }
}
