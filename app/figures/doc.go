// Package figures draws the pictures of x/economics as SVG and PNG. Draw is one
// picture in one format; Save writes those of a report into a directory.
//
// One rule: it only draws. Every number in a picture is in the report, too.
package figures
