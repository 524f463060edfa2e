package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/signer"
)

func keysExportSigningStateCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "export-signing-state FILE",
		Short: "Hand what a home's key has signed over to a file, for the machine that signs from now on",
		Long: "Writes to FILE what the home's consensus key has signed, for `aztecd keys import-signing-state` on\n" +
			"the machine that signs with the key from now on. FILE holds no secret; the key's own file is copied\n" +
			"apart.\n\n" +
			"From then on no node signs in this home, so that what was written cannot fall behind. Importing FILE\n" +
			"here takes that back, as long as no other machine signed with the key. The home's node must be down.\n" +
			"Given again, after a crash or a full disk, it writes the same.",
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := app.ExportSigningState(home(c), args[0])
			if err != nil {
				return err
			}
			return showSigningState(c, s, "This home signs nothing any more. Import "+args[0]+" where the key signs from now on.")
		},
	}
	addHome(c)
	return c
}

func keysImportSigningStateCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "import-signing-state FILE",
		Short: "Have a home's key go on after what another home exported",
		Long: "Has the home's consensus key sign nothing at or before what FILE says, a file of `aztecd keys\n" +
			"export-signing-state`. It never forgets what the home itself knows: a file that ends before is\n" +
			"refused. The next start listens whether the key signs elsewhere. The home's node must be down.\n\n" +
			"Import a file on one machine only.",
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := app.ImportSigningState(home(c), args[0])
			if err != nil {
				return err
			}
			return showSigningState(c, s, "This home signs from there on. The key must not start anywhere else.")
		},
	}
	addHome(c)
	return c
}

func showSigningState(c *cobra.Command, s *signer.State, then string) error {
	return show(c, s, func(w io.Writer) {
		pairs(w, "chain", s.ChainID, "key", s.Key, "signed last", s.Last(), "shares", len(s.Shares))
		fmt.Fprintln(w, then)
	})
}
