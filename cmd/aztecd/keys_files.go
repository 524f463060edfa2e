package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
)

func keysListCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "list", Args: cobra.NoArgs,
		Short: "List a home's key files: what is there, in which format and mode, and what cannot be used",
		RunE: func(c *cobra.Command, _ []string) error {
			keys := config.ListKeys(home(c))
			return show(c, keys, func(w io.Writer) {
				for _, k := range keys {
					fmt.Fprintf(w, "%-9s  %-10s  %-4s  %s  %s\n", k.Name, k.Format, k.Mode, k.ID, k.File)
					if k.Error != "" {
						fmt.Fprintln(w, "          ", k.Error)
					}
				}
			})
		},
	}
	addHome(c)
	return c
}

func keysImportCommand() *cobra.Command {
	var password string
	c := &cobra.Command{
		Use:   "import attester|publisher FILE",
		Short: "Take a key over from a file: hex, a keystore of geth, or CometBFT's JSON of an attester's key",
		Long: "Take a key over into a home, and make the others that it lacks. Another key that is there stays: then it\n" +
			"is an error.\n\n" +
			"An attester's key that has signed anywhere must not sign there any more: see `aztecd keys\n" +
			"import-signing-state`, and \"Moving a key\" in docs/operators.md.",
		Args: cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			keys, err := config.ImportKey(home(c), args[0], args[1], password)
			if err != nil {
				return err
			}
			return showKeys(c, keys)
		},
	}
	addHome(c)
	c.Flags().StringVar(&password, "password-file", "", "file whose first line is the password of a keystore file")
	return c
}

// exported is a key that was written to a file.
type exported struct {
	Address string `json:"address"`
	File    string `json:"file"`
}

func keysExportCommand() *cobra.Command {
	var password string
	c := &cobra.Command{
		Use:   "export attester|publisher FILE",
		Short: "Write a home's secret key to a new file: hex, or a keystore of geth with a password",
		Long: "Write a secret key of a home to a new file, mode 0600: the publisher's as hex, or with --password-file as\n" +
			"a keystore of geth; the attester's as CometBFT's JSON, which signers read. What the attester's key has\n" +
			"signed is exported apart: `aztecd keys export-signing-state`.",
		Args: cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			account, err := config.ExportKey(home(c), args[0], args[1], password)
			if err != nil {
				return err
			}
			return show(c, exported{account.Hex(), args[1]}, func(w io.Writer) {
				fmt.Fprintf(w, "Wrote the key of %s to %s: whoever reads it has the key.\n", account, args[1])
			})
		},
	}
	addHome(c)
	c.Flags().StringVar(&password, "password-file", "", "file whose first line is the password to encrypt with")
	return c
}
