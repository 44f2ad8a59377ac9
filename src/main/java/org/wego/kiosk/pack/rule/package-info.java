// SPDX-License-Identifier: Apache-2.0
/** The rules for the values of a pack, one class each. A rule reports problems about the values that it receives. */
@NullMarked
package org.wego.kiosk.pack.rule;

import org.jspecify.annotations.NullMarked;
