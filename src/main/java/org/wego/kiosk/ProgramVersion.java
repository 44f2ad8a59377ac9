// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its build has written it down. */
final class ProgramVersion implements IVersionProvider {

    /** The version; where the program runs from its classes, there is none. */
    static String current() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion()).orElse("unpacked");
    }

    @Override
    public String[] getVersion() {
        return new String[]{current()};
    }
}
