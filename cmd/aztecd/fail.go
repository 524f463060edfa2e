package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
)

// failure is an error as --output json prints it, on standard error.
type failure struct {
	Error  string `json:"error"`
	Code   int    `json:"code,omitempty"`   // of JSON-RPC
	Reason string `json:"reason,omitempty"` // short and stable, where there is one
	Remedy string `json:"remedy,omitempty"`
}

// fail prints an error as --output says. The command may be any that was named: an error
// over flags comes before they are read, so the words of the command line count, too.
func fail(w io.Writer, c *cobra.Command, args []string, err error) {
	f := failure{Error: err.Error()}
	var refused *api.Error
	if errors.As(err, &refused) {
		f.Code, f.Reason, f.Remedy = refused.Code, refused.Data.Reason, refused.Data.Remedy
	}
	if c != nil && c.Context() != nil && errors.Is(err, context.DeadlineExceeded) {
		if cause := context.Cause(c.Context()); cause != nil && !errors.Is(cause, context.DeadlineExceeded) {
			f.Error += ": " + cause.Error()
		}
	}
	if wantsJSON(c, args) {
		text, err := json.Marshal(f)
		if err == nil {
			fmt.Fprintln(w, string(text))
			return
		}
	}
	fmt.Fprintln(w, "error:", f.Error)
	if f.Remedy != "" {
		fmt.Fprintln(w, "what to do:", f.Remedy)
	}
}

func wantsJSON(c *cobra.Command, args []string) bool {
	if c != nil && outputOf(c) == "json" {
		return true
	}
	at := slices.Index(args, "--output")
	return slices.Contains(args, "--output=json") || at >= 0 && at+1 < len(args) && strings.EqualFold(args[at+1], "json")
}
