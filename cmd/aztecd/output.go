package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// show prints a value as --output says: JSON, or whatever text writes.
func show(c *cobra.Command, value any, text func(w io.Writer)) error {
	switch format := outputOf(c); format {
	case "json":
		enc := json.NewEncoder(c.OutOrStdout())
		enc.SetIndent("", "  ")
		return enc.Encode(value)
	case "text":
		text(c.OutOrStdout())
		return nil
	default:
		return fmt.Errorf("--output is %q; write text or json", format)
	}
}

// pairs prints names and values, aligned.
func pairs(w io.Writer, rows ...any) {
	width := 0
	for i := 0; i+1 < len(rows); i += 2 {
		width = max(width, len(fmt.Sprint(rows[i])))
	}
	for i := 0; i+1 < len(rows); i += 2 {
		name := fmt.Sprint(rows[i])
		fmt.Fprintf(w, "%s%s  %v\n", name, strings.Repeat(" ", width-len(name)), rows[i+1])
	}
}
