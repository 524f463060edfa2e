package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/prover/keys"
)

func ceremonyCommands() []*cobra.Command {
	return []*cobra.Command{ceremonyInitCommand(), ceremonyContributeCommand(), ceremonyVerifyCommand(), ceremonySealCommand()}
}

func addCeremony(c *cobra.Command, dir *string) {
	c.Flags().StringVar(dir, "dir", "ceremony", "directory of the ceremony, which people hand on")
}

func ceremonyInitCommand() *cobra.Command {
	var dir, circuits string
	c := &cobra.Command{
		Use:   "init",
		Short: "Begin a ceremony in an empty directory",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			set, err := keys.SetOf(circuits)
			if err != nil {
				return err
			}
			begun, err := keys.Init(dir, set)
			if err != nil {
				return err
			}
			return showCeremony(c, begun, nil)
		},
	}
	addCeremony(c, &dir)
	c.Flags().StringVar(&circuits, "circuits", keys.Production().Name, "which circuits: production, or tiny for tests")
	return c
}

func ceremonyContributeCommand() *cobra.Command {
	var dir, who string
	c := &cobra.Command{
		Use:   "contribute",
		Short: "Add a secret to the phase that runs; publish the hashes it prints, hand the directory on",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			held, err := keys.OpenCeremony(dir)
			if err != nil {
				return err
			}
			mine, err := held.Contribute(who)
			if err != nil {
				return err
			}
			return show(c, mine, func(w io.Writer) {
				for name, hash := range mine.Files {
					fmt.Fprintf(w, "%s  %s\n", hash, name)
				}
			})
		},
	}
	addCeremony(c, &dir)
	c.Flags().StringVar(&who, "name", "", "who contributes, as the transcript shows it")
	_ = c.MarkFlagRequired("name")
	return c
}

func ceremonyVerifyCommand() *cobra.Command {
	var dir string
	c := &cobra.Command{
		Use:   "verify",
		Short: "Check a ceremony's whole transcript, and print the keys' hashes as L1 has them when it has ended",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			held, err := keys.OpenCeremony(dir)
			if err != nil {
				return err
			}
			hashes, err := held.Verify()
			if err != nil {
				return err
			}
			return showCeremony(c, held, hashes)
		},
	}
	addCeremony(c, &dir)
	return c
}

func ceremonySealCommand() *cobra.Command {
	var dir, store, name, value string
	c := &cobra.Command{
		Use:   "seal",
		Short: "Check the transcript and end the phase that runs with a beacon; after the second, write the keys",
		Long: "Check the transcript and end the phase that runs with a beacon: a number from a public source that\n" +
			"nobody could know before the last contribution was published, named beforehand. After the second\n" +
			"phase the keys are written; in a ceremony that has ended, seal without a beacon writes them again.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			held, err := keys.OpenCeremony(dir)
			if err != nil {
				return err
			}
			if held.Phase() < 3 || name != "" || value != "" {
				number, err := hexutil.Decode(value)
				if err != nil {
					return fmt.Errorf("--beacon %q is not hex with 0x before it: %w", value, err)
				}
				if err := held.Seal(keys.Beacon{Name: name, Value: number}); err != nil {
					return err
				}
			}
			if held.Phase() < 3 {
				return showCeremony(c, held, nil)
			}
			to, err := keyStore(store)
			if err != nil {
				return err
			}
			var made []keys.Made
			if err := held.Save(to, func(m keys.Made) { made = append(made, m) }); err != nil {
				return err
			}
			return showProverKeys(c, made)
		},
	}
	addCeremony(c, &dir)
	addKeyDir(c, &store)
	c.Flags().StringVar(&name, "beacon-name", "", "where anybody finds the beacon's value")
	c.Flags().StringVar(&value, "beacon", "", "the beacon's value, as hex")
	return c
}

// showCeremony prints where a ceremony stands.
func showCeremony(c *cobra.Command, held *keys.Ceremony, hashes map[string]common.Hash) error {
	state := struct {
		Phase int                    `json:"phase"`
		Keys  map[string]common.Hash `json:"keys,omitempty"`
	}{held.Phase(), hashes}
	return show(c, state, func(w io.Writer) {
		ceremonyText(w, held)
		for _, kind := range keys.Kinds() {
			if hash, ok := hashes[kind]; ok {
				pairs(w, "key "+kind, hash)
			}
		}
	})
}
