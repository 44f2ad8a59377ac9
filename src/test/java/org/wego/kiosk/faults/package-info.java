// SPDX-License-Identifier: Apache-2.0
/**
 * What is shipped for the operating system, and the packaged program under faults from outside: killed, stopped, locked in
 * and out, on a full disk. The faults are run by {@code mvn -Pfaults verify}, on Linux with Xvfb and openbox.
 */
@NullMarked
package org.wego.kiosk.faults;

import org.jspecify.annotations.NullMarked;
