// SPDX-License-Identifier: Apache-2.0
/** The rules that the values of a pack must keep, one class each. A rule reports problems and reads nothing itself. */
@NullMarked
package org.wego.kiosk.pack.rule;

import org.jspecify.annotations.NullMarked;
