// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.testing.WegoContent;

@WegoContent("the quick reader is for the pack that is shipped")
class PackReaderTest {

    private final PackReader reader = new PackReader(new StrictJson());

    @Test
    void theBundledPackIsAcceptedWhenTheProgramStarts() {
        assertThat(reader.read(new BundledPack())).isInstanceOf(PackResult.Accepted.class)
                .asInstanceOf(type(PackResult.Accepted.class))
                .satisfies(pack -> assertThat(pack.content().lines()).hasSize(34));
    }
}
