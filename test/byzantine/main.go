package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/test/byzantine/fault"
)

func main() {
	home := flag.String("home", "", "directory of the node")
	name := flag.String("fault", "", "what it does wrong")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "byzantine --home DIR --fault NAME, where NAME is one of")
		for _, f := range fault.All() {
			fmt.Fprintf(flag.CommandLine.Output(), "  %-18s %s\n", f.Name, f.About)
		}
	}
	flag.Parse()
	if err := run(*home, *name); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run runs the node until SIGINT or SIGTERM.
func run(home, name string) error {
	f, err := fault.Named(name)
	if err != nil {
		return err
	}
	cfg, err := config.Load(home, config.Source{Env: os.Environ()})
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return f.Run(ctx, cfg, cfg.Logger(os.Stderr))
}
