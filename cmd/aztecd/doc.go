package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/config"
)

func docCommand() *cobra.Command {
	return group("doc", "Print reference tables that follow from the program", docMetricsCommand(), docConfigCommand())
}

func docMetricsCommand() *cobra.Command {
	return &cobra.Command{
		Use: "metrics", Args: cobra.NoArgs,
		Short: "List a node's metrics with type, labels and meaning, as Markdown or JSON",
		RunE: func(c *cobra.Command, _ []string) error {
			return show(c, app.Metrics(), func(w io.Writer) { fmt.Fprint(w, app.MetricsTable()) })
		},
	}
}

func docConfigCommand() *cobra.Command {
	return &cobra.Command{
		Use: "config", Args: cobra.NoArgs,
		Short: "List the fields of both configuration files with variable, default and meaning, as Markdown or JSON",
		RunE: func(c *cobra.Command, _ []string) error {
			fields := append(config.Fields(), config.CometFields()...)
			return show(c, fields, func(w io.Writer) {
				fmt.Fprintln(w, "| field | variable | default | meaning |\n| --- | --- | --- | --- |")
				for _, f := range fields {
					fmt.Fprintf(w, "| `%s` | `%s` | `%s` | %s |\n", f.Key, f.Env, f.Default, f.Help)
				}
			})
		},
	}
}
