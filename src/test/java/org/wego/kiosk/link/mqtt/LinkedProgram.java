// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.LinkThread;

/** A lobby in a process of its own, which can be killed. It says each phase of its link. */
public final class LinkedProgram {

    private LinkedProgram() {}

    /** Arguments: port of the broker, state folder, unit, boot. Ends when its input ends. */
    public static void main(String[] args) throws Exception {
        var wiring = new LinkWiring(TestUnit.config(Integer.parseInt(args[0]), args[2]), Path.of(args[1]),
                new StrictJson(), Clock.systemUTC());
        var unit = wiring.unit(LinkSamples.lobby(args[2], args[3]), LinkSamples.showing("1"), new LinkThread(),
                status -> {
                    if (status.phase() == LinkPhase.CONNECTED) {
                        System.out.println("connected");
                    }
                });
        unit.start();
        System.in.transferTo(OutputStream.nullOutputStream());
    }
}
