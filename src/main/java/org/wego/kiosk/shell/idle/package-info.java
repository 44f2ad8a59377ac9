// SPDX-License-Identifier: Apache-2.0
/** What happens when the kiosk has not been touched for a while: the question, and the return to the greeting. */
@NullMarked
package org.wego.kiosk.shell.idle;

import org.jspecify.annotations.NullMarked;
