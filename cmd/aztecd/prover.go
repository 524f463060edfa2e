package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/prover/keys"
)

func proverCommand() *cobra.Command {
	return group("prover", "Make keys of epoch proofs, proofs with them, and promises of proofs",
		proverSetupCommand(), proverStartCommand(), proverWorkerCommand(), proverStatusCommand(), proverProveCommand(), proverQuoteCommand(), proverDepositCommand(), proverWithdrawCommand(), proverDemoCommand())
}

// proverSetupCommand makes keys; its children hold a ceremony instead.
func proverSetupCommand() *cobra.Command {
	var circuits, dir string
	c := &cobra.Command{
		Use:   "setup",
		Short: "Make the keys of epoch proofs on this machine: for tests, as whoever makes them can prove anything",
		Long: "Make the keys of epoch proofs that the directory lacks, on this machine. They are marked unsafe and\n" +
			"work with an L1 of chain id 31337 alone: whoever knows the secrets that were drawn can prove anything.\n" +
			"Keys for any other L1 come from a ceremony: init begins one, each person runs contribute and hands the\n" +
			"directory on, seal ends a phase with a beacon (there are two), and anybody runs verify.\n" +
			"Tiny circuits take a minute or two, production's about ten and 500 MB.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			set, err := keys.SetOf(circuits)
			if err != nil {
				return err
			}
			store, err := keyStore(dir)
			if err != nil {
				return err
			}
			var made []keys.Made
			err = keys.Setup(store, set, func(m keys.Made) {
				made = append(made, m)
				fmt.Fprintln(c.ErrOrStderr(), progress(m))
			})
			if err != nil {
				return err
			}
			return showProverKeys(c, made)
		},
	}
	c.Flags().StringVar(&circuits, "circuits", keys.Production().Name, "which circuits: production, or tiny for tests")
	addKeyDir(c, &dir)
	c.AddCommand(ceremonyCommands()...)
	return c
}

func addKeyDir(c *cobra.Command, dir *string) {
	c.Flags().StringVar(dir, "keys", "", "directory of keys (default: aztecd/keys in the user's cache directory)")
}

func keyStore(dir string) (*keys.Store, error) {
	if dir == "" {
		var err error
		if dir, err = keys.DefaultDir(); err != nil {
			return nil, err
		}
	}
	return keys.Open(dir), nil
}

func progress(m keys.Made) string {
	if m.Kept {
		return fmt.Sprintf("Circuit %s: a key is there", m.Kind)
	}
	return fmt.Sprintf("Circuit %s: made in %s", m.Kind, m.Took.Round(time.Second))
}

func showProverKeys(c *cobra.Command, made []keys.Made) error {
	return show(c, made, func(w io.Writer) {
		unsafe := false
		for _, m := range made {
			fmt.Fprintf(w, "%s  %d constraints, key %s, %d MB\n   %s\n", m.Kind, m.Constraints, m.Header.Key, m.ProvingKeyBytes>>20, m.File)
			unsafe = unsafe || m.Unsafe
		}
		if unsafe {
			fmt.Fprintf(w, "\nUnsafe: for an L1 of chain id %d alone. Whoever made them can prove anything.\n", keys.DevelopmentChain)
		}
	})
}

// ceremonyText is what people see of a ceremony.
func ceremonyText(w io.Writer, c *keys.Ceremony) {
	state := fmt.Sprintf("phase %d", c.Phase())
	if c.Phase() > 2 {
		state = "ended"
	}
	pairs(w, "circuits", c.Set, "state", state)
	for i, phase := range c.Contributions {
		who := make([]string, len(phase))
		for j := range phase {
			who[j] = phase[j].Who
		}
		pairs(w, fmt.Sprintf("phase %d", i+1), fmt.Sprintf("%d contributions: %s", len(who), strings.Join(who, ", ")))
	}
	for i, b := range c.Beacons {
		pairs(w, fmt.Sprintf("beacon %d", i+1), fmt.Sprintf("%s = %s", b.Name, b.Value))
	}
}
