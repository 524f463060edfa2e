// Command report checks a file written by `aztecd localnet --report`: every
// field is there and the numbers fit each other.
//
// Usage: go run ./test/report FILE
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: report FILE")
		os.Exit(2)
	}
	raw, err := os.ReadFile(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
	wrong := check(raw)
	for _, w := range wrong {
		fmt.Fprintf(os.Stderr, "%s: %s\n", os.Args[1], w)
	}
	if len(wrong) > 0 {
		os.Exit(1)
	}
	fmt.Printf("%s: every field is there and fits\n", os.Args[1])
}
